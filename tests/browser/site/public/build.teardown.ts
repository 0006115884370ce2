import { test } from '@playwright/test';
import { removeBuild } from '../../../helpers/copies/served-build.ts';

test('the site for patients is taken away', removeBuild);
