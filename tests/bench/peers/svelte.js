import { mount } from 'svelte';
import App from './App.svelte';
import { mounted } from './shared.js';

mount(App, { target: document.querySelector('#app') });
mounted();
