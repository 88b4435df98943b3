export { launch, launchChromium, launchFirefox } from './browsers.mjs';
export { Annotations, Part } from './closed-root.mjs';
export { findBrowser } from './executables.mjs';
export { aloneBuild, grantedBuild, productionBuild } from './granted-build.mjs';
export { until } from './until.mjs';
