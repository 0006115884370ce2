// Paper without a drawing is better than no paper: the words say what it shows.
const LONGEST_WAIT = 2000;

/** Fetches the pictures that wait until they are near, for not every browser does so before it prints. */
export async function waitForPictures(within: ParentNode): Promise<void> {
	const pictures = [...within.querySelectorAll<HTMLImageElement>('img[loading]')];
	if (pictures.length === 0) return;
	for (const picture of pictures) picture.loading = 'eager';
	await Promise.race([
		Promise.allSettled(pictures.map((picture) => picture.decode())),
		new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)),
	]);
}
