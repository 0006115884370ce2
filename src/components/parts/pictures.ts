const files = import.meta.glob<string>('/content/pictures/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** Our own drawings by name, as SVG text that takes the colour of the words round it. */
export const pictures = new Map(
	Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/(.*)\.svg$/, '$1'), svg]),
);
