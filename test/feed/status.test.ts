import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Period } from '../../src/feed/model.js';
import { dayAtTheBorder, progressOn, statusOn } from '../../src/feed/status.js';

describe('the status of a period', () => {
  const cases: readonly (readonly [Period, string, ReturnType<typeof statusOn>])[] = [
    // A day covers itself.
    [{ start: '2023-05-01', end: '2025-04-30' }, '2023-04-30', 'upcoming'],
    [{ start: '2023-05-01', end: '2025-04-30' }, '2023-05-01', 'ongoing'],
    [{ start: '2023-05-01', end: '2025-04-30' }, '2025-04-30', 'ongoing'],
    [{ start: '2023-05-01', end: '2025-04-30' }, '2025-05-01', 'ended'],
    // A month covers its first and its last day.
    [{ start: '2023-05', end: '2025-04' }, '2023-04-30', 'upcoming'],
    [{ start: '2023-05', end: '2025-04' }, '2023-05-01', 'ongoing'],
    [{ start: '2023-05', end: '2025-04' }, '2025-04-30', 'ongoing'],
    [{ start: '2023-05', end: '2025-04' }, '2025-05-01', 'ended'],
    [{ end: '2024-02' }, '2024-02-29', 'ongoing'],
    [{ end: '2024-02' }, '2024-03-01', 'ended'],
    // So does a year.
    [{ start: '2023', end: '2025' }, '2022-12-31', 'upcoming'],
    [{ start: '2023', end: '2025' }, '2023-01-01', 'ongoing'],
    [{ start: '2023', end: '2025' }, '2025-12-31', 'ongoing'],
    [{ start: '2023', end: '2025' }, '2026-01-01', 'ended'],
    // Exactness may differ.
    [{ start: '2025', end: '2025-03' }, '2025-01-01', 'ongoing'],
    [{ start: '2025-06-15', end: '2025' }, '2025-06-14', 'upcoming'],
    [{ start: '2025-06-15', end: '2025' }, '2025-12-31', 'ongoing'],
    // One day.
    [{ start: '2025-06-15', end: '2025-06-15' }, '2025-06-15', 'ongoing'],
    // Either may be missing.
    [{ start: '2025' }, '2024-12-31', 'upcoming'],
    [{ start: '2025' }, '2099-01-01', 'ongoing'],
    [{ end: '2025' }, '1999-01-01', 'ongoing'],
    [{ end: '2025' }, '2026-01-01', 'ended'],
    [{}, '2026-01-01', undefined],
  ];
  for (const [period, today, status] of cases) {
    it(`${period.start ?? ''}/${period.end ?? ''} on ${today} is ${status ?? 'none'}`, () => {
      assert.equal(statusOn(today, period), status);
    });
  }
});

describe('the day at the border', () => {
  const moments: readonly (readonly [string, string])[] = [
    // Midnight of normal time, which is 23 o’clock in London.
    ['2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['2026-11-22T23:00:00.000Z', '2026-11-23'],
    // Summer time begins on 29 March: the day has 23 hours.
    ['2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    // It ends on 25 October: the day has 25.
    ['2026-10-24T21:59:59.999Z', '2026-10-24'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T21:59:59.999Z', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2028-02-29T12:00:00.000Z', '2028-02-29'],
  ];
  for (const timeZone of ['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    it(`is the same for a visitor in ${timeZone}`, () => {
      const before = process.env.TZ;
      process.env.TZ = timeZone;
      try {
        for (const [moment, day] of moments) assert.equal(dayAtTheBorder(new Date(moment)), day, moment);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    });
  }
});

describe('how much of a period has passed', () => {
  const nearly = (actual: number | undefined, expected: number) =>
    assert.ok(actual !== undefined && Math.abs(actual - expected) < 0.02, `${actual} is not near ${expected}`);

  for (const period of [
    { start: '2025-01-01', end: '2026-12-31' },
    { start: '2025-01', end: '2026-12' },
    { start: '2025', end: '2026' },
  ]) {
    it(`goes from 0 to 1 and never beyond: ${period.start} to ${period.end}`, () => {
      for (const today of ['2020-06-01', '2024-12-31', '2025-01-01']) assert.equal(progressOn(today, period), 0);
      for (const today of ['2027-01-01', '2030-06-01']) assert.equal(progressOn(today, period), 1);
      nearly(progressOn('2025-07-02', period), 0.25);
      nearly(progressOn('2026-01-01', period), 0.5);
      nearly(progressOn('2026-12-31', period), 1);
    });
  }

  it('never goes back', () => {
    let before = 0;
    for (let day = Date.UTC(2024, 11, 1); day < Date.UTC(2025, 4, 1); day += 86_400_000) {
      const now = progressOn(new Date(day).toISOString().slice(0, 10), { start: '2025-01', end: '2025-02' })!;
      assert.ok(now >= before && now <= 1, `${now}`);
      before = now;
    }
    assert.equal(before, 1);
  });

  it('is a number also in a period of one day', () => {
    const period = { start: '2025-06-15', end: '2025-06-15' };
    for (const [today, least, most] of [
      ['2025-06-14', 0, 0],
      ['2025-06-15', 0, 1],
      ['2025-06-16', 1, 1],
    ] as const) {
      const passed = progressOn(today, period)!;
      assert.ok(passed >= least && passed <= most, `${today}: ${passed}`);
    }
  });

  it('is nothing without a start or an end', () => {
    for (const period of [{}, { start: '2025' }, { end: '2025' }])
      assert.equal(progressOn('2025-06-01', period), undefined);
  });
});
