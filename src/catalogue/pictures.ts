const drawings = import.meta.glob<string>('/content/pictures/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const addresses = import.meta.glob<string>('/content/pictures/*.svg', {
	query: '?url',
	import: 'default',
	eager: true,
});

interface Drawing {
	/** Files of their own, for a guide with its drawings inside would not come in one trip. */
	src: string;
	width: string;
	height: string;
}

/** Our own drawings by name, each with its size, so that nothing moves when one comes late. */
export const pictures = new Map(
	Object.entries(drawings).map(([path, svg]): [string, Drawing] => {
		const [, width = '', height = ''] = /viewBox="\S+ \S+ (\d+) (\d+)"/.exec(svg) ?? [];
		return [path.replace(/^.*\/(.*)\.svg$/, '$1'), { src: addresses[path] ?? '', width, height }];
	}),
);
