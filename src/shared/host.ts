/** Lives with an element. The names are Lit's, so that a controller fits a LitElement, too. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

/** An element as its controllers see it. */
export interface Host extends HTMLElement {
  requestUpdate(): void;
  /** Updates at once. */
  update(): void;
  readonly updateComplete: Promise<unknown>;
  addController(controller: Controller): void;
}
