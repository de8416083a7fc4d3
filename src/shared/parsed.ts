/** Settles when the browser has read the whole page: what stands in an element is there then. */
export const parsed = async (): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
};
