/** Imported first of all by what publishes: ends a build for patients where git brings packages, before one of them runs. */
import { faultOfPackages } from '#tools/packages-in-git.ts';
import { stop } from '#tools/steps.ts';

const fault = process.argv.includes('--public') ? faultOfPackages('.') : undefined;
if (fault) stop(fault);
