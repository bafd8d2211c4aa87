// The arrows of design 2: kernel ← facts ← law ← core ← server; web and sim use the pure storeys.
import { readFileSync } from 'node:fs';

const rooms = JSON.parse(readFileSync(new URL('./core/rooms.json', import.meta.url), 'utf8'));
const pure = '^(kernel|facts|law|core|policies)/';
const test = '\\.test\\.tsx?$';

/** Storey → the other storeys that it may import. */
const storeys = {
  kernel: [],
  facts: ['kernel'],
  law: ['kernel', 'facts'],
  core: ['kernel', 'facts', 'law'],
  policies: ['kernel', 'facts', 'law', 'core'],
  sim: ['kernel', 'facts', 'law', 'core', 'policies'],
  server: ['kernel', 'facts', 'law', 'core', 'policies', 'sim'],
  web: ['kernel', 'facts', 'law', 'core', 'policies'],
};

const everyStorey = [...Object.keys(storeys), 'checks', 'scripts', 'bench'];

const storeyRules = Object.entries(storeys).map(([storey, allowed]) => ({
  name: `storey-${storey}`,
  comment: `${storey} imports only ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^${storey}/`, pathNot: test },
  to: {
    path: `^(${everyStorey.filter((other) => other !== storey && !allowed.includes(other)).join('|')})/`,
  },
}));

const roomRules = Object.entries(rooms).map(([room, { imports }]) => ({
  name: `room-${room}`,
  comment: `core/${room} imports only the rooms that core/rooms.json lists for it, each with a reason`,
  severity: 'error',
  from: { path: `^core/${room}/`, pathNot: test },
  to: { path: '^core/[^/]+/', pathNot: `^core/(${[room, ...Object.keys(imports)].join('|')})/` },
}));

export default {
  forbidden: [
    ...storeyRules,
    ...roomRules,
    {
      name: 'room-unlisted',
      comment: 'every room of core stands in core/rooms.json',
      severity: 'error',
      from: { path: '^core/[^/]+/', pathNot: `${test}|^core/(${Object.keys(rooms).join('|')})/` },
      to: {},
    },
    {
      name: 'pure-without-node',
      comment: 'the pure storeys touch neither the machine nor a package',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'web-shared-knows-no-feature',
      severity: 'error',
      from: { path: '^web/shared/' },
      to: { path: '^web/features/' },
    },
    {
      name: 'no-test-in-product',
      comment: 'what runs does not import what tests it',
      severity: 'error',
      from: { path: '^(kernel|facts|law|core|policies|sim|server|web)/', pathNot: `${test}|/testing/` },
      to: { path: `${test}|/testing/` },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|\\.bootstrap)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
