import { expect, test } from '@playwright/test';
import { missingForOrca } from '#tools/test/find-engines.ts';
import { servedBuild } from '../helpers/copies/served-build.ts';
import { buildFixedSite } from '../helpers/fixed-site.ts';
import { startOrca, type OrcaSession } from './orca/orca-session.ts';

/*
 * Five journeys with a real screen reader, Orca in Firefox. What is said, and in which order, comes from Orca;
 * the stand-in for the voice only writes it down. A difference is read by a person before it is kept:
 * KEEP_DOING_BATTERY=full npm run test:browser -- battery/orca -u
 */
test.describe.configure({ retries: 1 });
test.skip(
	missingForOrca.length > 0,
	`No screen reader is heard here: ${missingForOrca.join(', ')} is not installed.`,
);

const site = servedBuild(buildFixedSite);

interface Journey {
	name: string;
	address: string;
	/** Keys by their names in X; words to type stand in quotation marks. */
	steps: string[];
	ends?: (orca: OrcaSession) => Promise<void>;
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

const journeys: Journey[] = [
	{ name: 'front-door-by-headings', address: '/', steps: times(7, 'h') },
	{
		name: 'guide-to-its-steps',
		address: '/guides/making-a-hot-drink/',
		steps: [...times(5, 'h'), ...times(6, 'Down')],
	},
	{
		name: 'search-with-a-misspelling',
		address: '/search/',
		steps: [...times(7, 'Tab'), '"ketle"', 'Return', 'h', 'Down'],
	},
	{
		name: 'picker-to-a-printed-slip',
		address: '/recommend/',
		steps: ['"1551"', 'Return', 'Return'],
		ends: async (orca) => {
			expect((await orca.printed()).length).toBeGreaterThan(1000);
		},
	},
	{
		name: 'worksheet-field',
		address: '/worksheets/small-steps/',
		steps: [...times(9, 'Tab'), '"walk to the gate"', 'Tab', 'shift+Tab'],
	},
];

for (const { name, address, steps, ends } of journeys)
	test(
		`Orca says on the way what it said when it was read: ${name}`,
		{ tag: '@full' },
		async () => {
			test.setTimeout(240_000);
			const orca = await startOrca(site.base + address);
			try {
				const heard: string[] = [];
				for (const step of steps) {
					const words = /^"(.*)"$/.exec(step)?.[1];
					const said = words ? await orca.type(words) : await orca.press(step);
					heard.push(`[${step}]`, ...said);
				}
				await ends?.(orca);
				expect(`${heard.join('\n')}\n`).toMatchSnapshot(['orca', `${name}.txt`]);
			} finally {
				await orca.leave();
			}
		},
	);
