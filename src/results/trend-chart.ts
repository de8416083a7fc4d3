import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Localizer } from '../locale/results-localizer.js';
import type { ResultsData } from '../votes/results.js';
import type { Formats } from './formats.js';

/** A chart on a canvas of the page. */
export interface TrendChart {
  /** Draws it anew, with the colours and the size of text that hold now. */
  draw(trend: ResultsData['trend'], words: Localizer, formats: Formats): void;
  destroy(): void;
}

/** Bars of yes and no, one upon the other. No is striped, so that nobody needs the colours. */
export function trendChart(canvas: HTMLCanvasElement): TrendChart {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
  let chart: Chart<'bar'> | undefined;
  return {
    draw({ unit, points }, { msg }, formats) {
      chart?.destroy();
      const style = getComputedStyle(canvas);
      const colour = (name: string) => style.getPropertyValue(name).trim();
      const font = { family: style.fontFamily, size: parseFloat(style.fontSize) };
      const text = { color: style.color, font };
      const bar = { borderWidth: 1, maxBarThickness: font.size * 3 };
      chart = new Chart(canvas, {
        type: 'bar',
        data: {
          labels: points.map(({ from }) => formats.tick(from, unit)),
          datasets: [
            {
              ...bar,
              label: msg('Ja'),
              data: points.map(({ yes }) => yes),
              backgroundColor: colour('--yes'),
              borderColor: colour('--yes'),
            },
            {
              ...bar,
              label: msg('Nej'),
              data: points.map(({ no }) => no),
              backgroundColor: stripes(colour('--no'), colour('--surface')),
              borderColor: colour('--no'),
            },
          ],
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          interaction: { mode: 'index', intersect: false },
          plugins: { tooltip: { titleFont: font, bodyFont: font } },
          scales: {
            x: {
              stacked: true,
              grid: { display: false },
              border: { color: colour('--control') },
              ticks: { ...text, maxRotation: 0 },
            },
            y: {
              stacked: true,
              beginAtZero: true,
              border: { display: false },
              grid: { color: colour('--line') },
              ticks: { ...text, precision: 0, callback: (value) => formats.number(Number(value)) },
            },
          },
        },
      });
    },
    destroy: () => chart?.destroy(),
  };
}

function stripes(ink: string, paper: string): CanvasPattern {
  const size = 6;
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const context = tile.getContext('2d')!;
  context.fillStyle = paper;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.beginPath();
  // The middle stripe, and the corners of its neighbours.
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat')!;
}
