// The quiet ways in which a script of the page could send something away. Each is tried at an address of its own, named
// after it. Top-level navigation and WebRTC are not here: no policy in a page can stop them.

/** Runs in the page; `to` is the address to reach. What it throws is as good as a refusal. */
export type Attempt = (to: string) => unknown;

/** The channels that reach another server from a page without a policy, which every run shows anew. */
export const CHANNELS: Record<string, Attempt> = {
  fetch: (to) => fetch(to, { method: 'POST', mode: 'no-cors', body: 'a text' }),
  keepalive: (to) => fetch(to, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'a text' }),
  xhr: (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', to);
    request.send();
  },
  beacon: (to) => { navigator.sendBeacon(to, 'a text'); },
  websocket: (to) => { new WebSocket(to.replace(/^http/, 'ws')); },
  eventsource: (to) => { new EventSource(to); },
  image: (to) => { new Image().src = to; },
  srcset: (to) => { new Image().srcset = `${to} 1x`; },
  'input-image': (to) => { document.body.append(Object.assign(document.createElement('input'), { type: 'image', src: to })); },
  'svg-image': (to) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', to);
    svg.append(image);
    document.body.append(svg);
  },
  'css-import': (to) => {
    // As text in the page, and, because a policy stops that text already, through the sheet that is there.
    document.head.append(Object.assign(document.createElement('style'), { textContent: `@import url("${to}");` }));
    document.styleSheets[0]?.insertRule(`@import url("${to}");`, 0);
  },
  'css-background': (to) => {
    const box = document.createElement('div');
    box.style.setProperty('background-image', `url("${to}")`);
    box.style.setProperty('inline-size', '10px');
    box.style.setProperty('block-size', '10px');
    document.body.append(box);
  },
  'css-rule': (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body::after { content: url("${to}"); }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  stylesheet: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to })); },
  prefetch: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to })); },
  preload: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: to })); },
  modulepreload: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: to })); },
  icon: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: to })); },
  font: (to) => new FontFace('elsewhere', `url("${to}")`).load(),
  ping: (to) => {
    const link = Object.assign(document.createElement('a'), { href: '#/', ping: to });
    document.body.append(link);
    link.click();
  },
  import: (to) => import(to),
  script: (to) => { document.head.append(Object.assign(document.createElement('script'), { src: to })); },
  module: (to) => { document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: to })); },
  audio: (to) => { new Audio(to).load(); },
  video: (to) => { Object.assign(document.createElement('video'), { src: to }).load(); },
  poster: (to) => { document.body.append(Object.assign(document.createElement('video'), { poster: to })); },
  track: (to) => {
    const video = document.createElement('video');
    video.crossOrigin = 'anonymous';
    video.append(Object.assign(document.createElement('track'), { src: to, default: true }));
    document.body.append(video);
    if (video.textTracks[0]) video.textTracks[0].mode = 'showing';
  },
  object: (to) => { document.body.append(Object.assign(document.createElement('object'), { data: to })); },
  embed: (to) => { document.body.append(Object.assign(document.createElement('embed'), { src: to })); },
  iframe: (to) => { document.body.append(Object.assign(document.createElement('iframe'), { src: to })); },
  form: (to) => {
    const target = Object.assign(document.createElement('iframe'), { name: 'elsewhere' });
    const form = Object.assign(document.createElement('form'), { action: to, method: 'post', target: 'elsewhere' });
    form.append(Object.assign(document.createElement('input'), { name: 'text', value: 'a text' }));
    document.body.append(target, form);
    // Not requestSubmit, which the page could hold back.
    form.submit();
  },
  'worker-import': (to) => {
    new Worker(URL.createObjectURL(new Blob([`importScripts("${to}")`], { type: 'text/javascript' })));
  },
  'worker-fetch': (to) => {
    new Worker(URL.createObjectURL(new Blob([`fetch("${to}", { mode: 'no-cors' })`], { type: 'text/javascript' })));
  },
  'shared-worker': (to) => {
    new SharedWorker(URL.createObjectURL(new Blob([`importScripts("${to}")`], { type: 'text/javascript' })));
  },
  worklet: (to) => new AudioContext().audioWorklet.addModule(to),
  'frame-text': (to) => {
    // A frame whose text stands in the page inherits the policy.
    document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: `<img src="${to}">` }));
  },
};

/** Channels that do not reach a plain server even without a policy: that they are closed, this says and cannot prove. */
export const UNPROVEN: Record<string, Attempt> = {
  // Needs TLS and QUIC.
  webtransport: (to) => { new WebTransport(to.replace(/^http/, 'https')); },
  // A browser reads it when it thinks that the app may be put on the home screen.
  manifest: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: to })); },
  // A browser does this when it likes.
  speculation: (to) => {
    const rules = JSON.stringify({ prefetch: [{ urls: [to] }] });
    document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: rules }));
  },
};
