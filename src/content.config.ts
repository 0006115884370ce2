import { defineCollection } from 'astro:content';
import { glob, file } from 'astro/loaders';
import { z } from 'astro/zod';
import { conditionFacts } from '#lib/facts/condition.ts';
import { dangerAreaFacts, tableSignOff } from '#lib/facts/danger-sign.ts';
import { isoDays } from '#lib/text/dates.ts';
import { guideFacts } from '#lib/facts/guide-facts.ts';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { packFacts } from '#lib/facts/pack.ts';
import { routeFacts } from '#lib/facts/route.ts';
import { safetyLineFacts } from '#lib/facts/safety-line.ts';
import { standingPageFacts } from '#lib/facts/standing-page.ts';
import { topicFacts } from '#lib/facts/topic.ts';

// Astro's reader turns a bare date into a moment; our facts are days as they are written.
const written = <Facts extends z.ZodType>(facts: Facts) => z.preprocess(isoDays, facts);
const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `./content/${folder}` });

export const collections = {
	guides: defineCollection({
		loader: glob({ pattern: '*/*/en.mdx', base: './content/guides' }),
		schema: written(guideFacts),
	}),
	topics: defineCollection({ loader: yaml('topics'), schema: written(topicFacts) }),
	safetyLines: defineCollection({ loader: yaml('safety-lines'), schema: written(safetyLineFacts) }),
	dangerSigns: defineCollection({
		loader: glob({ pattern: ['*.yaml', '!sign-off.yaml'], base: './content/danger-signs' }),
		schema: written(dangerAreaFacts),
	}),
	tableSignOff: defineCollection({
		loader: glob({ pattern: 'sign-off.yaml', base: './content/danger-signs' }),
		schema: written(tableSignOff),
	}),
	organisations: defineCollection({
		loader: yaml('organisations'),
		schema: written(organisationFacts),
	}),
	routes: defineCollection({ loader: yaml('routes'), schema: written(routeFacts) }),
	conditions: defineCollection({
		loader: file('./content/conditions.yaml'),
		schema: written(conditionFacts),
	}),
	packs: defineCollection({ loader: yaml('packs'), schema: written(packFacts) }),
	pages: defineCollection({
		loader: glob({ pattern: '*/en.mdx', base: './content/pages' }),
		schema: written(standingPageFacts),
	}),
};
