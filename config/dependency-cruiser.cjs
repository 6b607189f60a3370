/**
 * Rooms from the ground up; rooms of one floor stand side by side. The porch, `schemas`, is no floor. A door is a file, or a folder, by which
 * other rooms may come in besides the room's `index.ts`.
 */
const { floors, doors } = require('./floors.json');

/** Packages that come into the house, and the one file or folder that may fetch each. */
const packages = {
  '@date-fns/utc': 'foundation/dates.ts',
  'date-fns': 'foundation/dates.ts',
  'fraction.js': 'foundation/exact',
  zod: 'schemas',
};

const folder = (...names) => `^src/(${names.join('|')})/`;
const escaped = (path) => path.replaceAll('.', '\\.');
const inner = Object.entries(doors).flatMap(([room, paths]) =>
  paths.map((path) => `^src/${room}/${escaped(path)}${path.endsWith('/') ? '' : '$'}`),
);
const npmPackage = (name) => `(^|/)node_modules/${name}/`;
const values = { dependencyTypesNot: ['type-only'] };

const forbidden = [
  ...floors.slice(0, -1).map((rooms, floor) => ({
    name: `${rooms.join('-and-')}-import-downwards`,
    comment: 'A room imports only from lower floors.',
    from: { path: folder(...rooms) },
    to: { path: folder(...floors.slice(floor + 1).flat()) },
  })),
  ...floors
    .filter((rooms) => rooms.length > 1)
    .map((rooms) => ({
      name: `${rooms.join('-and-')}-share-types-only`,
      comment: 'Rooms side by side know each other’s types, not their values.',
      from: { path: folder(...rooms) },
      to: { path: folder(...rooms), pathNot: '^src/$1/', ...values },
    })),
  {
    name: 'standards-are-arguments',
    comment: 'Evaluation is given the standard; it never sees the tables.',
    from: { path: folder('deprivation', 'classification') },
    to: { path: '^src/(standards|law/standards)/', ...values },
  },
  {
    name: 'rooms-are-entered-by-their-doors',
    comment: 'A room is entered through its index.ts, or through a door that config/floors.json names.',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', ...inner] },
  },
  {
    name: 'the-root-names-rooms',
    comment: 'The root takes from a room what its index.ts offers, and nothing by another door.',
    from: { path: '^src/[^/]+$' },
    to: { path: '^src/[^/]+/.+', pathNot: '^src/[^/]+/index\\.ts$' },
  },
  {
    name: 'nobody-imports-schemas',
    comment: 'Schemas are the porch: they look in, nobody looks out.',
    from: { path: '^src/', pathNot: folder('schemas') },
    to: { path: folder('schemas') },
  },
  {
    name: 'no-room-imports-the-root',
    comment: 'The root gathers the rooms.',
    from: { path: '^src/[^/]+/' },
    to: { path: '^src/[^/]+$' },
  },
  { name: 'no-cycles', comment: 'One direction, no turning round.', from: {}, to: { circular: true } },
  ...Object.entries(packages).map(([name, home]) => ({
    name: `only-${home.replace('.ts', '').replace('/', '-')}-imports-${name.replace('@', '').replace(/\W/g, '-')}`,
    comment: 'One place wraps each package.',
    from: { path: '^src/', pathNot: `^src/${escaped(home)}(/|$)` },
    to: { path: npmPackage(name) },
  })),
  {
    name: 'no-other-packages',
    comment: 'A new dependency is a decision: it is listed here with its folder.',
    from: { path: '^src/' },
    to: { path: npmPackage('.+'), pathNot: Object.keys(packages).map(npmPackage) },
  },
  {
    name: 'src-stands-alone',
    comment: 'The package ships src and nothing else of the repository.',
    from: { path: '^src/' },
    to: { pathNot: ['^src/', npmPackage('.+')], dependencyTypesNot: ['core'] },
  },
  { name: 'no-builtins-of-node', comment: 'No I/O.', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too: a rule that means values says so.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
