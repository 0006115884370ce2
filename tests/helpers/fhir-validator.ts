import { createRequire } from 'node:module';

interface Check {
	(value: unknown): boolean;
	errors?: unknown[] | null;
}

interface Validator {
	/** The validator of JSON Schema within it. */
	ajv: { compile(schema: object): Check };
	/** What is wrong with a resource: nothing where it fits. */
	validate(resource: Record<string, unknown>): unknown[];
}

const require = createRequire(import.meta.url);

/** HL7’s own JSON Schema of FHIR R4, ready to be asked. The package brings no types, and is older than modules. */
export const FhirValidator =
	require('@asymmetrik/fhir-json-schema-validator') as new () => Validator;
