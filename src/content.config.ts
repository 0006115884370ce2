import { defineCollection } from 'astro:content';
import { schemas } from '#lib/facts/schemas.ts';
import { factsLoader } from '#tools/content/facts-loader.ts';

export const collections = {
	guides: defineCollection({ loader: factsLoader('guides'), schema: schemas.guides }),
	pages: defineCollection({ loader: factsLoader('pages'), schema: schemas.pages }),
	topics: defineCollection({ loader: factsLoader('topics'), schema: schemas.topics }),
	safetyLines: defineCollection({
		loader: factsLoader('safetyLines'),
		schema: schemas.safetyLines,
	}),
	dangerSigns: defineCollection({
		loader: factsLoader('dangerSigns'),
		schema: schemas.dangerSigns,
	}),
	tableSignOff: defineCollection({
		loader: factsLoader('tableSignOff'),
		schema: schemas.tableSignOff,
	}),
	organisations: defineCollection({
		loader: factsLoader('organisations'),
		schema: schemas.organisations,
	}),
	routes: defineCollection({ loader: factsLoader('routes'), schema: schemas.routes }),
	conditions: defineCollection({ loader: factsLoader('conditions'), schema: schemas.conditions }),
	packs: defineCollection({ loader: factsLoader('packs'), schema: schemas.packs }),
} satisfies Record<keyof typeof schemas, unknown>;
