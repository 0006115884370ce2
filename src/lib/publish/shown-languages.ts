import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { patientLanguages, previewLanguages, type Language } from '#lib/text/languages.ts';

/** The languages of the whole site that this build is a part of: patients read none that is not signed. */
export const shownLanguages: readonly Language[] = isPublicBuild
	? patientLanguages
	: previewLanguages;
