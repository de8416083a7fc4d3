import { createApp } from 'vue';
import { showSource } from '../show-source.js';
import App from './app.vue';
import source from './app.vue?raw';

createApp(App).mount('#app');
showSource(source);
