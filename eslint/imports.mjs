import { zones } from './zones.mjs';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A package name as a regular expression; one that ends with `/` or `:` stands for everything under it. */
const packagePattern = (name) => escaped(name) + (/[/:]$/.test(name) ? '' : '$');

const vagueNames = {
  group: ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared'].map((name) => `**/${name}`),
  message: 'A file is named after the one thing it holds, not after being useful.',
};

/** The refusals for one folder, or for a door of it, which sees more. */
function refusals(folder, sees) {
  const { packages, instead } = zones[folder];
  const refused = Object.keys(zones).filter((other) => other !== folder && !sees.includes(other));
  const allowed = [String.raw`\.{1,2}(/|$)`, ...packages.map(packagePattern)];
  return {
    'import-x/no-restricted-paths': [
      'error',
      {
        basePath: `${import.meta.dirname}/..`,
        zones: refused.map((other) => ({ target: `./src/${folder}`, from: `./src/${other}`, message: instead[other] })),
      },
    ],
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          vagueNames,
          {
            regex: `^(?!${allowed.join('|')})`,
            message: packages.length
              ? `src/${folder} may import ${packages.join(', ')} only: put what needs another package into a folder whose row in eslint/zones.mjs names it.`
              : `src/${folder} imports no package: put what needs one into a folder whose row in eslint/zones.mjs names it.`,
          },
        ],
      },
    ],
  };
}

/** The table of zones as ESLint's configuration: a block per folder, then one for each of its doors. */
export const importRules = Object.entries(zones).flatMap(([folder, { sees, doors = [] }]) => [
  { files: [`src/${folder}/**/*.{ts,tsx}`], rules: refusals(folder, sees) },
  ...doors.map((door) => ({
    files: door.files.map((file) => `src/${folder}/${file}`),
    rules: refusals(folder, [...sees, ...door.sees]),
  })),
]);
