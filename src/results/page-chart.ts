import type { Localizer } from '../locale/results-localizer.js';
import type { ResultsData } from '../votes/results.js';
import type { Formats } from './formats.js';
import { trendChart, type TrendChart } from './trend-chart.js';

type Trend = ResultsData['trend'];

/** Keeps the chart in step with the page: with its numbers, its colours, and with paper. */
export class PageChart {
  readonly #root: HTMLElement;
  readonly #words: Localizer;
  readonly #formats: Formats;
  #shown: { readonly canvas: HTMLCanvasElement; readonly chart: TrendChart; readonly trend: Trend } | undefined;
  /** What is open on paper only. */
  #unfolded: readonly HTMLDetailsElement[] = [];

  constructor(root: HTMLElement, words: Localizer, formats: Formats) {
    this.#root = root;
    this.#words = words;
    this.#formats = formats;
  }

  /** Draws the chart when its numbers or its canvas are new. Called after each rendering. */
  show(trend: Trend | undefined): void {
    const canvas = this.#root.querySelector('canvas');
    if (this.#shown && this.#shown.canvas !== canvas) {
      this.#shown.chart.destroy();
      this.#shown = undefined;
    }
    if (!canvas || !trend || trend === this.#shown?.trend) return;
    this.#shown = { canvas, chart: this.#shown?.chart ?? trendChart(canvas), trend };
    this.#draw();
  }

  /** A canvas does not follow the colours of the page by itself. */
  keepReadable(): void {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw());
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  /** Paper is white, and nobody unfolds it. */
  #print(printing: boolean): void {
    document.documentElement.classList.toggle('printing', printing);
    if (printing) this.#unfolded = [...this.#root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#unfolded) details.open = printing;
    this.#draw();
  }

  #draw(): void {
    this.#shown?.chart.draw(this.#shown.trend, this.#words, this.#formats);
  }
}
