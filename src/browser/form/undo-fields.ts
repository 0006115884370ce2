import type { Answers } from '#lib/worksheet/worksheet-answers.ts';

/** How the answers of a worksheet are told field by field, for Undo. */
export const answerFields = {
	fieldsOf: (answers: Answers) => Object.fromEntries(answers),
	ofFields: (fields: object): Answers => new Map(Object.entries(fields)),
};

/** The same of a form whose words stand by the names of their fields already. */
export const namedFields = {
	fieldsOf: (fields: Readonly<Record<string, string>>) => fields,
	ofFields: (fields: object) => fields as Record<string, string>,
};
