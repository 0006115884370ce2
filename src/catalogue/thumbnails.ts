import { offeredGuides, topicNamed } from '#catalogue';
import { guideFileOf, typed } from '#catalogue/file-texts.ts';
import { topicIcons } from '#lib/facts/topic-icons.ts';
import { usedParts } from '#lib/guide/used-parts.ts';
import { thumbnailOf, type Shape } from '#lib/guide/thumbnail.ts';

/** The picture beside each guide that search finds: its own first drawing, or the icon of its topic. */
export const thumbnails: Record<string, Shape> = Object.fromEntries(
	offeredGuides.map((guide) => {
		const { tree } = guideFileOf(guide);
		const picture = (tree ? usedParts(tree) : []).find(({ name }) => name === 'Picture');
		const drawing = typed.pictures.get(picture?.settings.get('name') ?? '');
		const icon = topicIcons[topicNamed(guide.topic).facts.tint];
		return [
			guide.slug,
			typeof drawing === 'string'
				? thumbnailOf(drawing)
				: thumbnailOf(`<svg viewBox="0 0 48 48" stroke-width="1.5"><path d="${icon}"/></svg>`),
		];
	}),
);
