import { offeredGuides } from '#catalogue';
import { isPublicBuild } from '#lib/publish/build-mode.ts';

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
	/** Drawings are files of their own: with them inside, a guide would not fit in the first packets. */
	src: string;
	width: string;
	height: string;
}

/** Our own drawings by name, each with its size, so that nothing moves when one comes late. */
export const pictures = new Map(
	Object.entries(drawings).map(([path, svg]): [string, Drawing] => {
		const [, width = '', height = ''] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
		return [path.replace(/^.*\/(.*)\.svg$/, '$1'), { src: addresses[path] ?? '', width, height }];
	}),
);

const ofGuides = new Set(offeredGuides.flatMap(({ shown }) => shown.pictures));

/** Those that an author is shown: in a site for patients none but those of its guides, for each is sealed with them. */
export const offeredPictures = isPublicBuild
	? new Map([...pictures].filter(([name]) => ofGuides.has(name)))
	: pictures;
