import type { ReadFault } from '#lib/worksheet/worksheet-answers.ts';

/**
 * The text of a file that a reader chose, or why there is none: it is larger than any of ours, the device does not give it, or it was
 * saved in other letters than ours, of which some would come out wrong.
 */
export async function readTextFile(
	file: File,
	mostBytes: number,
): Promise<{ text: string } | { fault: ReadFault & ('tooBig' | 'unread' | 'letters') }> {
	if (file.size > mostBytes) return { fault: 'tooBig' };
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) return { fault: 'unread' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { fault: 'letters' };
	}
}
