import { expect, test } from 'vitest';
import { createPace } from '../../../entrypoints/page.content/pace.ts';

test('a burst of work is free, and then work takes its share of the time and no more', () => {
  let now = 0;
  const pace = createPace(() => now);
  pace.spent(900);
  expect(pace.wait()).toBe(0);
  let worked = 0;
  for (; now < 3_600_000; now += 250) {
    if (pace.wait() > 0) continue;
    pace.spent(20);
    worked += 20;
  }
  expect(worked / now).toBeLessThan(0.0105);
  expect(worked / now).toBeGreaterThan(0.009);
});

test('after a rest there is time at once again', () => {
  let now = 0;
  const pace = createPace(() => now);
  pace.spent(5_000);
  expect(pace.wait()).toBeGreaterThan(100_000);
  now += 500_000;
  expect(pace.wait()).toBe(0);
});
