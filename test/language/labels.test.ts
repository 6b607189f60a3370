import { describe, expect, it } from 'vitest';
import { english, type LabelList, labelOf, labels, vietnamese } from '../../src/language/index.ts';
import { localStandards, nationalStandards } from '../../src/standards/index.ts';
import { areaCodes, householdClasses, waterSources } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const lists = Object.keys(vietnamese.labels) as LabelList[];

describe('labels', () => {
  it('are those of a list, in its order', () => {
    expect(labels(vietnamese, 'class')).toEqual([
      { code: 'poor', label: 'Hộ nghèo' },
      { code: 'near-poor', label: 'Hộ cận nghèo' },
      { code: 'average-living-standard', label: 'Hộ có mức sống trung bình' },
      { code: 'none', label: 'Hộ không thuộc diện nào của chuẩn' },
    ]);
    expect(labels(english, 'weekday').map(({ label }) => label)).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]);
    expect(
      labels(english, 'standard')
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...nationalStandards, ...localStandards].map(({ id }) => id).sort());
    expect(labels(english, 'class').map(({ code }) => code)).toEqual(householdClasses);
    expect(labels(english, 'area').map(({ code }) => code)).toEqual(areaCodes);
    expect(labels(english, 'water-source').map(({ code }) => code)).toEqual(waterSources);
  });

  it.each(lists)('are those that each code has alone, in the same order in both languages: %s', (list) => {
    for (const language of [vietnamese, english]) {
      const choices = labels(language, list);
      expect(choices.map(({ code }) => code)).toEqual(Object.keys(vietnamese.labels[list]));
      for (const { code, label } of choices) {
        expect(label).toBe(labelOf(code, language, { list }));
      }
    }
  });

  it.each(['classes', '', 'constructor', '__proto__', undefined, null, 7, ['class']])('has no list %j', (list) => {
    expect(thrownBy(() => labels(english, list as 'class'))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'list', expected: { kind: 'one-of' } },
    });
  });

  it.each([
    ['missing-value', undefined],
    ['missing-value', null],
    ['invalid-value', 'en'],
    ['invalid-value', {}],
    ['invalid-value', { locale: 'en' }],
    ['invalid-value', { locale: 'en', labels: {} }],
    ['invalid-value', { locale: 'en', numbers: {} }],
  ])('%s: no language %j', (code, language) => {
    expect(thrownBy(() => labels(language as never, 'class'))).toMatchObject({
      code,
      details: { path: 'language' },
    });
  });
});
