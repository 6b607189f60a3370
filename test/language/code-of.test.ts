import { describe, expect, it } from 'vitest';
import { codeOf, english, type LabelList, type Language, labels, vietnamese } from '../../src/language/index.ts';
import { hoChiMinhCity2024, type PovertyStandard, vn2016, vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const lists = Object.keys(vietnamese.labels) as LabelList[];

/** The same label as somebody may have typed it. */
const variations: readonly (readonly [string, (label: string) => string])[] = [
  ['as it stands', (label) => label],
  ['in capitals', (label) => label.toUpperCase()],
  ['in small letters', (label) => label.toLowerCase()],
  ['with blanks around and within', (label) => ` \t${label.replaceAll(' ', '  \u00a0')}\n`],
  ['decomposed', (label) => label.normalize('NFD')],
  ['with a full stop', (label) => `${label}.`],
  ['in all these ways', (label) => ` ${label.toUpperCase().normalize('NFD')}. `],
];

describe.each<[string, Language]>([
  ['vietnamese', vietnamese],
  ['english', english],
])('codeOf in %s', (_, language) => {
  it.each(lists)('is the way back from every label of the list %s', (list) => {
    const choices = labels(language, list);
    const alone = ({ label }: (typeof choices)[number]): boolean =>
      choices.filter((one) => one.label.toLowerCase() === label.toLowerCase()).length === 1;
    for (const { code, label } of choices.filter(alone)) {
      for (const [name, vary] of variations) {
        expect(codeOf(vary(label), { list, language }), `${label} ${name}`).toBe(code);
      }
      expect(codeOf(code, { list, language })).toBe(code);
      expect(codeOf(` ${code.toUpperCase()}`, { list, language })).toBe(code);
    }
  });

  it('refuses a label that is only like one, and tells the nearest', () => {
    const label = language.labels['water-source'].piped;
    const error = thrownBy(() => codeOf(`${label}x`, { list: 'water-source', language }));
    expect(error).toMatchObject({
      code: 'unknown-code',
      details: { path: 'text', received: `${label}x`, expected: { kind: 'one-of' } },
    });
    expect(error).toMatchObject({ details: { expected: { nearest: label } } });
  });
});

describe('a standard', () => {
  it('has names of its own for indicators and services, beside the common ones', () => {
    const options = { list: 'indicator', language: vietnamese, standard: vn2016 } as const;
    expect(codeOf('Hố xí/nhà tiêu hợp vệ sinh', options)).toBe('sanitation');
    expect(codeOf('nhà tiêu hợp vệ sinh', options)).toBe('sanitation');
    expect(codeOf('Social insurance', { list: 'indicator', language: english, standard: hoChiMinhCity2024 })).toBe(
      'social-insurance',
    );
    expect(codeOf('nước sạch và vệ sinh', { ...options, list: 'service' })).toBe('water-sanitation');
    expect(thrownBy(() => codeOf('Hố xí/nhà tiêu hợp vệ sinh', { ...options, standard: vn2022 }))).toMatchObject({
      code: 'unknown-code',
      details: { path: 'text' },
    });
  });

  it.each([vn2016, vn2022, hoChiMinhCity2024] as PovertyStandard[])('gives back each of its names: $id', (standard) => {
    for (const language of [vietnamese, english]) {
      for (const list of ['indicator', 'service'] as const) {
        for (const { code, name } of standard[`${list}s`]) {
          expect(codeOf(name?.[language.locale] ?? code, { list, language, standard })).toBe(code);
        }
      }
    }
  });

  it('changes nothing of other lists', () => {
    expect(codeOf('Hộ nghèo', { list: 'class', language: vietnamese, standard: vn2016 })).toBe('poor');
    expect(
      thrownBy(() => codeOf('Hố xí/nhà tiêu hợp vệ sinh', { list: 'class', language: vietnamese, standard: vn2016 })),
    ).toMatchObject({ code: 'unknown-code' });
  });

  it('that gives one name to two indicators leaves it open which is meant', () => {
    const twice = {
      ...vn2022,
      indicators: vn2022.indicators.map((indicator, index) =>
        index < 2 ? { ...indicator, name: { vi: 'Trùng tên', en: 'The same' } } : indicator,
      ),
    } as unknown as PovertyStandard;
    const options = { list: 'indicator', language: vietnamese, standard: twice } as const;
    expect(thrownBy(() => codeOf('trùng tên', options))).toMatchObject({
      code: 'unknown-code',
      details: { path: 'text', received: 'trùng tên' },
    });
    expect(codeOf('dinh dưỡng', options)).toBe('nutrition');
  });
});

describe('codeOf refuses', () => {
  const options = { list: 'class', language: english } as const;

  it.each([
    ['unknown text', 'unknown-code', 'text', 'rich', options],
    ['empty text', 'unknown-code', 'text', '', options],
    ['a blank', 'unknown-code', 'text', '  ', options],
    ['a full stop', 'unknown-code', 'text', '.', options],
    ['a label of another list', 'unknown-code', 'text', 'Piped water', options],
    ['a label of the other language', 'unknown-code', 'text', 'Hộ nghèo', options],
    ['what all objects have', 'unknown-code', 'text', 'constructor', options],
    ['no text', 'missing-value', 'text', undefined, options],
    ['null', 'missing-value', 'text', null, options],
    ['a number', 'invalid-value', 'text', 7, options],
    ['no options', 'missing-value', 'options', 'poor', undefined],
    ['options that are null', 'missing-value', 'options', 'poor', null],
    ['an unknown list', 'invalid-value', 'options.list', 'poor', { ...options, list: 'classes' }],
    ['a list that all objects have', 'invalid-value', 'options.list', 'poor', { ...options, list: 'toString' }],
    ['no list', 'invalid-value', 'options.list', 'poor', { language: english }],
    ['no language', 'missing-value', 'options.language', 'poor', { list: 'class' }],
    ['what is no language', 'invalid-value', 'options.language', 'poor', { list: 'class', language: 'en' }],
  ])('%s', (_, code, path, text, given) => {
    expect(thrownBy(() => codeOf(text as string, given as never))).toMatchObject({ code, details: { path } });
  });

  it.each([['vn-2022'], [{}], [[]], [new Map()], [Number.NaN], [5]])('what is no standard: %j', (standard) => {
    expect(thrownBy(() => codeOf('poor', { ...options, standard: standard as never }))).toMatchObject({
      code: 'invalid-standard',
      details: { path: 'options.standard' },
    });
  });

  it('telling the nearest label', () => {
    expect(thrownBy(() => codeOf('near-por household', options))).toMatchObject({
      details: { expected: { kind: 'one-of', nearest: 'near-poor household' } },
    });
  });
});
