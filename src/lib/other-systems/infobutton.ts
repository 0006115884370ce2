/** What a clinical system asked for. */
export interface InfobuttonRequest {
	/** Numbers of SNOMED CT, each once, in the order asked. */
	codes: string[];
	/** Whether it asked by another list of codes, which we do not know. */
	isOtherSystem: boolean;
	/** Whether it told anything beside the code: a name, an age, who asks. */
	toldMore: boolean;
}

/** SNOMED CT, as HL7 and FHIR name it. A system that names no list of codes is taken to mean it. */
const SNOMED_CT = ['', '2.16.840.1.113883.6.96', 'http://snomed.info/sct', 'snomedct', 'snomed'];
const CODE = /^mainSearchCriteria\.v\.c(\d*)$/;
const LIST = /^mainSearchCriteria\.v\.cs\d*$/;

/**
 * What HL7’s Infobutton parameters ask for, as they stand in an address: `mainSearchCriteria.v.c=13645005` and, for more,
 * `…c1`, `…c2` (HL7 V3 Implementation Guide: URL-Based Implementations, Release 4). The code alone is used. Every
 * other parameter is passed over, those about a person first of all: none is kept, shown or looked at.
 */
export function readInfobutton(parameters: string): InfobuttonRequest {
	const asked = [...new URLSearchParams(parameters)];
	const named = asked.filter(([name]) => CODE.test(name));
	const listOf = (name: string) =>
		asked.find(([other]) => other === name.replace(CODE, 'mainSearchCriteria.v.cs$1'))?.[1] ?? '';
	const ours = named.filter(([name]) => SNOMED_CT.includes(listOf(name).trim().toLowerCase()));
	const codes = ours.map(([, code]) => code.trim()).filter((code) => /^\d{6,18}$/.test(code));
	return {
		codes: [...new Set(codes)],
		isOtherSystem: ours.length < named.length,
		toldMore: asked.some(([name]) => !CODE.test(name) && !LIST.test(name)),
	};
}

/** The one part of such an address that we keep: its codes. */
export function infobuttonHash(codes: readonly string[]): string {
	return `#${codes.map((code, index) => `mainSearchCriteria.v.c${index || ''}=${code}`).join('&')}`;
}
