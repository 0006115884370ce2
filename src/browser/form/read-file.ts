/** The text of a file; nothing where it was saved in other letters than ours, of which some would come out wrong. */
export async function readTextFile(file: File): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
	} catch (fault) {
		if (fault instanceof TypeError) return undefined;
		throw fault;
	}
}
