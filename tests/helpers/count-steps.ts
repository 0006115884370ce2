import { Session } from 'node:inspector/promises';

/** Code whose calls are counted: our own, and the search index that we were given. */
const COUNTED = /\/src\/lib\/|\/minisearch\//;

/** How often a piece of work called a function: the same on every computer, however busy. */
export async function countSteps(work: () => void): Promise<number> {
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
	work();
	const { result } = await session.post('Profiler.takePreciseCoverage');
	session.disconnect();
	return result
		.filter(({ url }) => COUNTED.test(url))
		.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
		.reduce((steps, { count }) => steps + count, 0);
}
