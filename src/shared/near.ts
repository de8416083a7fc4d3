/**
 * Tells once when an element comes into sight. One that never does keeps nothing alive: browsers hold what they observe weakly.
 *
 * @param rootMargin how far around what the visitor sees counts as well, as `400px`
 */
export function whenNear(element: Element, rootMargin: string, onNear: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin },
  );
  observer.observe(element);
}
