import {
  classifyByScores,
  classifyHousehold,
  classifyLowIncomeWorkers,
  classifyUnder,
  distancesToBounds,
  exitPaths,
  nextQuestions,
} from '../../../src/classification/index.ts';
import { assessDeprivations, type Household } from '../../../src/deprivation/index.ts';
import { hoChiMinhCity2024, vn2001, vn2016, vn2022, vn2027 } from '../../../src/standards/index.ts';
import { eachOf, sample, type Sample } from './sample.ts';

const on = { on: '2024-09-30' };
const three = ['nutrition', 'sanitation', 'housing-area'] as const;
const of2016 = ['water-source', 'sanitation', 'housing-area'] as const;
const poor = { area: 'rural', monthlyIncomePerCapita: 1_200_000, deprivations: three } as const;

const household: Household = {
  area: 'rural',
  members: [
    { id: 'Minh', birthDate: '1990-03-01', healthInsurance: false, workStatus: 'wage-work', labourContract: false },
    { id: 'Lan', age: 17, healthInsurance: true, attendsSchool: 'none', completedSchool: 'primary' },
    { id: 'Tú', age: 5, stunted: true, underweight: false },
  ],
  dwelling: { floorAreaSquareMetres: 16, durable: { wall: false, roof: false } },
  waterSource: 'rain-water',
  sanitation: 'none',
  telecomServices: [],
  devices: [],
  hearsLoudspeaker: false,
};
const older: Household = {
  members: [
    { id: 'An', age: 30, ill: true, soughtTreatment: false, completedSchool: 'primary', attendsSchool: 'none' },
    { id: 'Bi', age: 9, attendsSchool: 'none' },
  ],
  dwelling: { grade: 'simple' },
  waterSource: 'surface-water',
  sanitation: 'none',
};

/** Classes of households, and what could change them. */
export const samplesOfClassification: readonly Sample[] = [
  sample('class of a poor household', classifyHousehold(poor, vn2022), { standard: vn2022 }),
  sample('class without the standard', classifyHousehold({ ...poor, deprivations: [] }, vn2022)),
  sample('class that is open', classifyHousehold({ monthlyIncomePerCapita: 1_400_000 }, vn2022)),
  sample(
    'class that a gap leaves open',
    classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 2_300_000 }, vn2027),
  ),
  sample(
    'class on a ground',
    classifyHousehold({ ...poor, deprivations: of2016, monthlyIncomePerCapita: 900_000 }, vn2016),
    {
      standard: vn2016,
    },
  ),
  sample('class by deprivations alone', classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 600_000 }, vn2016)),
  sample(
    'class between two lines',
    classifyHousehold({ area: 'urban', monthlyIncomePerCapita: { total: 10_000_000, members: 4 } }, vn2022),
  ),
  sample('class under strict lines', classifyHousehold({ area: 'urban', monthlyIncomePerCapita: 150_000 }, vn2001)),
  sample(
    'class by the year',
    classifyHousehold({ area: 'urban', monthlyIncomePerCapita: 3_000_000, deprivations: [] }, hoChiMinhCity2024),
    { standard: hoChiMinhCity2024 },
  ),
  sample('class by scores', classifyByScores({ area: 'rural', incomeScore: 120, deprivationScore: 40 }, vn2022)),
  sample('class by one score', classifyByScores({ incomeScore: 141 }, vn2022), { standard: vn2022 }),
  ...eachOf('income bounds', classifyUnder({ ...poor, monthlyIncomePerCapita: 1_400_000 }, [vn2016, vn2022])),
  ...eachOf('open under two', classifyUnder({ monthlyIncomePerCapita: 2_300_000, deprivations: [] }, [vn2022, vn2027])),
  ...eachOf('deprivation score', classifyUnder({ ...poor, monthlyIncomePerCapita: 600_000 }, [vn2001, vn2016, vn2022])),
  ...eachOf(
    'indicators that are not in both',
    classifyUnder(
      { area: 'urban', monthlyIncomePerCapita: 1_200_000, deprivations: ['employment', 'nutrition', 'housing-area'] },
      [vn2022, vn2016],
    ),
  ),
  ...eachOf(
    'decision grid',
    classifyUnder({ area: 'rural', monthlyIncomePerCapita: 600_000, deprivations: [] }, [vn2022, vn2016]),
  ),
  ...eachOf('ways out', exitPaths(poor, vn2022), { standard: vn2022 }),
  ...eachOf('ways out by both', exitPaths({ ...poor, deprivations: of2016, monthlyIncomePerCapita: 600_000 }, vn2016)),
  ...eachOf('ways out to what is open', exitPaths({ ...poor, deprivations: [] }, vn2027)),
  sample('questions', nextQuestions({ ...household, income: { monthlyPerCapita: 1_000_000 } }, vn2022, on), {
    standard: vn2022,
    household,
  }),
  sample('questions without context', nextQuestions({ members: [{ id: 'Minh' }, { id: 'Lan' }] }, vn2022, on)),
  sample('no question', nextQuestions({ ...household, income: { monthlyPerCapita: 4_000_000 } }, vn2022, on)),
  ...eachOf('question', nextQuestions({ area: 'rural', members: [{ id: 'Minh' }] }, vn2022, on).questions),
  sample('distances', distancesToBounds(poor, vn2022), { standard: vn2022 }),
  sample(
    'distances at the lines',
    distancesToBounds({ area: 'urban', monthlyIncomePerCapita: 2_000_000, deprivations: three.slice(1) }, vn2022),
  ),
  sample('distances to a strict line', distancesToBounds({ area: 'urban', monthlyIncomePerCapita: 150_000 }, vn2001)),
  sample(
    'low-income workers',
    classifyLowIncomeWorkers({ area: 'rural', monthlyIncomePerCapita: 2_000_000, deprivations: [] }, vn2022),
    { standard: vn2022 },
  ),
  sample('no low-income workers', classifyLowIncomeWorkers(poor, vn2022)),
  sample('low-income workers, area open', classifyLowIncomeWorkers({ monthlyIncomePerCapita: 2_000_000 }, vn2022)),
  sample('low-income workers, all open', classifyLowIncomeWorkers({ area: 'rural' }, vn2022)),
];

const assessments = [
  sample('assessment', assessDeprivations(household, vn2022, on), { standard: vn2022, household }),
  sample('assessment without context', assessDeprivations({ members: [{ id: 'Minh' }] }, vn2022, on)),
  sample('assessment of 2016', assessDeprivations(older, vn2016, { on: '2018-09-30' }), { standard: vn2016 }),
  sample('assessment of 2027', assessDeprivations(older, vn2027, { on: '2027-09-30' }), { standard: vn2027 }),
  sample('assessment without indicators', assessDeprivations(older, vn2001, { on: '2003-09-30' })),
];

/** Deprivations of households, together and one by one. */
export const samplesOfDeprivation: readonly Sample[] = [
  ...assessments,
  ...eachOf('finding', assessDeprivations(household, vn2022, on).findings, { standard: vn2022, household }),
  ...eachOf('finding of 2016', assessDeprivations(older, vn2016, { on: '2018-09-30' }).findings),
  ...eachOf(
    'finding reported',
    assessDeprivations({ members: [{ id: 'Minh' }], reported: { employment: true } }, vn2022, on).findings,
  ),
];
