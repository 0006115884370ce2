import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { schemas } from '#lib/facts/schemas.ts';
import { readTrial } from '#tools/build/trial.ts';
import { factsLoader } from '#tools/content/facts-loader.ts';

// The bench fills the site with more guides than there are codes of ours.
const guideSchema = readTrial(process.env).longCodes
	? schemas.guides.safeExtend({ code: z.string().regex(/^[1-9]{4}(?:[1-9]{3})?$/) })
	: schemas.guides;

export const collections = {
	guides: defineCollection({ loader: factsLoader('guides'), schema: guideSchema }),
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
	worksheets: defineCollection({ loader: factsLoader('worksheets'), schema: schemas.worksheets }),
	safetyWords: defineCollection({
		loader: factsLoader('safetyWords'),
		schema: schemas.safetyWords,
	}),
	release: defineCollection({ loader: factsLoader('release'), schema: schemas.release }),
	conditions: defineCollection({ loader: factsLoader('conditions'), schema: schemas.conditions }),
	packs: defineCollection({ loader: factsLoader('packs'), schema: schemas.packs }),
	sessions: defineCollection({ loader: factsLoader('sessions'), schema: schemas.sessions }),
	teachingCards: defineCollection({
		loader: factsLoader('teachingCards'),
		schema: schemas.teachingCards,
	}),
} satisfies Record<keyof typeof schemas, unknown>;
