import { defineCollection } from 'astro:content';
import { guideFactsOfAnyCode } from '#lib/facts/guide-facts.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { wordSchemas } from '#lib/facts/translation/word-schemas.ts';
import { readLanguage } from '#tools/build/language/read-language.ts';
import { readTrial } from '#tools/build/trial.ts';
import { factsLoader, translationLoader } from '#tools/content/facts-loader.ts';

const language = readLanguage(process.env);

// Files with words alone, for Astro draws those. Facts without words are read by `catalogue/own-facts.ts`.
export const collections = {
	guides: defineCollection({
		loader: factsLoader('guides', 'checkedTexts'),
		// The bench fills the site with more guides than there are codes of ours.
		schema: readTrial(process.env).longCodes ? guideFactsOfAnyCode : schemas.guides,
	}),
	pages: defineCollection({ loader: factsLoader('pages'), schema: schemas.pages }),
	translatedGuides: defineCollection({
		loader: translationLoader('guides', language),
		schema: wordSchemas.guides,
	}),
	translatedPages: defineCollection({
		loader: translationLoader('pages', language),
		schema: wordSchemas.pages,
	}),
};
