import type { Reader } from './engine.ts';
import { arrives } from './walk.ts';

/** Goes to another page of ours, does something there, and comes back as the browser's own button does. */
export async function goAndComeBack(
	reader: Reader,
	from: string,
	there?: () => void,
): Promise<void> {
	await reader.ask(() => void (location.href = '/privacy/'));
	await arrives(reader, '/privacy/');
	if (there) await reader.ask(there);
	await reader.ask(() => void setTimeout(() => history.back(), 50));
	await arrives(reader, from);
}

/** Leaves a page that came back by a link: Firefox’s protocol waits for ever to open another from it. */
export async function leave(reader: Reader): Promise<void> {
	await reader.ask(() => {
		localStorage.clear();
		location.href = '/accessibility/';
	});
	await arrives(reader, '/accessibility/');
}
