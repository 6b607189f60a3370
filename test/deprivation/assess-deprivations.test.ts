import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { assessDeprivations, type Household, incomeFactOf } from '../../src/deprivation/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { type PovertyStandard, vn2011, vn2016, vn2022 } from '../../src/standards/index.ts';
import type { IndicatorRule } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { reviewDay, standardWith } from './finding-of.ts';

const on = reviewDay;

/** A rural household of four in which everything is known. */
const known: Household = {
  id: 'h-1',
  area: 'rural',
  members: [
    {
      id: 'grandmother',
      birthDate: '1944-01-05',
      workStatus: 'not-working',
      ofWorkingAge: false,
      elderly: true,
      monthlySocialAllowance: true,
      healthInsurance: true,
    },
    {
      id: 'mother',
      age: 36,
      workStatus: 'wage-work',
      labourContract: false,
      monthlySocialAllowance: false,
      healthInsurance: false,
    },
    {
      id: 'son',
      birthDate: '2007-03-10',
      attendsSchool: 'upper-secondary',
      workStatus: 'not-working',
      seekingWork: false,
      monthlySocialAllowance: false,
      healthInsurance: true,
    },
    {
      id: 'daughter',
      birthDate: '2014-11-20',
      attendsSchool: 'primary',
      workStatus: 'not-working',
      seekingWork: false,
      stunted: false,
      underweight: true,
      healthInsurance: true,
    },
  ],
  dwelling: { durable: ['wall', 'column'], floorAreaSquareMetres: 30 },
  waterSource: 'borehole',
  sanitation: 'none',
  telecomServices: ['internet', 'telephone-subscription'],
  devices: ['smartphone'],
  income: { total: 72_000_000, months: 12 },
};

describe('a household in which everything is known', () => {
  const assessment = assessDeprivations(known, vn2022, { on });

  it('has a status for each indicator, in the order of the standard', () => {
    expect(Object.entries(assessment.statuses)).toEqual([
      ['employment', 'deprived'],
      ['dependants', 'not-deprived'],
      ['nutrition', 'deprived'],
      ['health-insurance', 'deprived'],
      ['adult-education', 'not-deprived'],
      ['child-schooling', 'not-deprived'],
      ['housing-quality', 'not-deprived'],
      ['housing-area', 'deprived'],
      ['water-source', 'not-deprived'],
      ['sanitation', 'deprived'],
      ['telecom-use', 'not-deprived'],
      ['information-device', 'not-deprived'],
    ]);
  });

  it('misses nothing', () => {
    expect(assessment).toMatchObject({ standard: 'vn-2022', on, decided: true, missing: [], gaps: [] });
  });

  it('is classified by its statuses and its income', () => {
    const facts = {
      area: 'rural',
      monthlyIncomePerCapita: incomeFactOf(known),
      deprivations: assessment.statuses,
    } as const;
    expect(classifyHousehold(facts, vn2022)).toMatchObject({ decided: true, class: 'poor' });
  });

  it('comes out as plain data', () => {
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });

  it('is left as it was', () => {
    const before = structuredClone(known);
    assessDeprivations(known, vn2022, { on });
    expect(known).toEqual(before);
  });
});

describe('a household of which nothing is known but that somebody lives there', () => {
  const assessment = assessDeprivations({ members: [{ id: 'a' }] }, vn2022, { on });

  it('is known in no indicator', () => {
    expect(new Set(Object.values(assessment.statuses))).toEqual(new Set(['unknown']));
    expect(assessment).toMatchObject({ kind: 'assessment', decided: false, gaps: [] });
  });

  it('misses every fact that the standard looks at, each named once', () => {
    expect(assessment.missing).toEqual([
      { path: 'members[0].workStatus' },
      { path: 'members[0].ofWorkingAge' },
      { path: 'members[0].ableToWork' },
      { path: 'members[0].seekingWork' },
      { path: 'members[0].labourContract' },
      { path: 'members[0].birthDate' },
      { path: 'members[0].monthlySocialAllowance' },
      { path: 'members[0].elderly' },
      { path: 'members[0].disability' },
      { path: 'members[0].stunted' },
      { path: 'members[0].underweight' },
      { path: 'members[0].healthInsurance' },
      { path: 'members[0].attendsSchool' },
      { path: 'members[0].completedSchool' },
      { path: 'members[0].onTheJobTrainingCertificate' },
      { path: 'members[0].attendsTraining' },
      { path: 'members[0].diplomas.elementary-vocational' },
      { path: 'members[0].diplomas.intermediate-vocational' },
      { path: 'members[0].diplomas.college-vocational' },
      { path: 'dwelling.durable.wall' },
      { path: 'dwelling.durable.column' },
      { path: 'dwelling.durable.roof' },
      { path: 'dwelling.floorAreaSquareMetres' },
      { path: 'waterSource' },
      { path: 'sanitation' },
      { path: 'telecomServices.internet' },
      { path: 'members[0].telecomServices.internet' },
      { path: 'devices.television' },
      { path: 'devices.radio' },
      { path: 'devices.desktop-computer' },
      { path: 'devices.telephone' },
      { path: 'devices.laptop' },
      { path: 'devices.tablet' },
      { path: 'devices.smartphone' },
    ]);
  });

  it('leaves the class open', () => {
    const facts = { area: 'rural', monthlyIncomePerCapita: 1_000_000, deprivations: assessment.statuses } as const;
    expect(classifyHousehold(facts, vn2022)).toMatchObject({ decided: false, possible: ['poor', 'near-poor'] });
  });

  it('is known in no indicator of vn-2016 either', () => {
    const { statuses } = assessDeprivations({ members: [{ id: 'a' }] }, vn2016, { on: '2020-10-01' });
    expect(new Set(Object.values(statuses))).toEqual(new Set(['unknown']));
    expect(Object.keys(statuses)).toHaveLength(10);
  });
});

it('a standard of income alone has nothing to assess', () => {
  expect(assessDeprivations(known, vn2011, { on })).toEqual({
    kind: 'assessment',
    decided: true,
    standard: 'vn-2011',
    on,
    statuses: {},
    findings: [],
    missing: [],
    gaps: [],
  });
});

describe('the day', () => {
  it.each(['2024-02-30', '30/09/2024', ''])('%s is no date', (day) => {
    const error = thrownBy(() => assessDeprivations(known, vn2022, { on: day }));
    expect(isPovertyStandardError(error, 'invalid-date')).toBe(true);
    expect(error).toMatchObject({ details: { path: 'options.on' } });
  });
});

it('a rule that the library does not have is refused, with the indicator', () => {
  const standard: PovertyStandard = standardWith({ rule: 'guesswork' } as unknown as IndicatorRule);
  const error = thrownBy(() => assessDeprivations(known, standard, { on }));
  expect(isPovertyStandardError(error, 'invalid-value')).toBe(true);
  expect(error).toMatchObject({ details: { path: 'indicators.custom.rule', received: 'guesswork' } });
});

describe('what somebody put on every object', () => {
  it('is no fact', () => {
    const household = { members: [{ id: 'a' }], dwelling: {}, devices: {}, income: {}, reported: {} };
    const clean = assessDeprivations(household, vn2022, { on });
    const names = [
      'healthInsurance',
      'birthDate',
      'age',
      'television',
      'waterSource',
      'durable',
      'wall',
      'total',
      'id',
    ];
    for (const name of names) {
      Object.defineProperty(Object.prototype, name, { value: true, configurable: true, enumerable: true });
    }
    const polluted = JSON.stringify(assessDeprivations(household, vn2022, { on }));
    for (const name of names) {
      Reflect.deleteProperty(Object.prototype, name);
    }
    expect(polluted).toBe(JSON.stringify(clean));
  });
});
