export interface Palette {
	/** The colour of a name on light paper: `'#fbf7ef'`. */
	light: (name: string) => string;
	/** The same where the reader's device is dark. */
	dark: (name: string) => string;
}

/** The colours that `src/styles/tokens.css` gives names, for what is drawn without a stylesheet. */
export function readPalette(tokens: string): Palette {
	const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
	return { light: finderIn(light), dark: finderIn(dark) };
}

function finderIn(css: string): (name: string) => string {
	const colours = new Map(
		[...css.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [
			name,
			colour,
		]),
	);
	return (name) => {
		const colour = colours.get(name);
		if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour named ${name}.`);
		return colour;
	};
}
