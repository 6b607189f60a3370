import { renderDemo } from './render-demo.ts';

console.log(renderDemo().join('\n'));
