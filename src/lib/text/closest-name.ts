/** The name that a mistyped one most likely stood for, or nothing: `closestName('DonotList', names)`. */
export function closestName(typed: string, names: Iterable<string>): string | undefined {
	const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	const scored = [...names].map((name) => ({ name, far: distance(plain(typed), plain(name)) }));
	const best = scored.sort((a, b) => a.far - b.far)[0];
	return best && best.far <= Math.max(1, typed.length / 3) ? best.name : undefined;
}

/** How many letters must change, come or go to turn one text into the other. */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	[...from].forEach((letter, above) => {
		const next = [above + 1];
		[...to].forEach((other, left) => {
			const swap = (row[left] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(swap, (row[left + 1] ?? 0) + 1, (next[left] ?? 0) + 1));
		});
		row = next;
	});
	return row.at(-1) ?? 0;
}
