#!/usr/bin/env -S gjs -m
// A window of WebKitGTK that WebDriver can drive. MiniBrowser, which its driver brings along, forgets everything when it
// is driven; this one keeps what a page stores in the folder it is given, as a browser of a person does.
//   tests/engines/webkit.js FOLDER [--microphone]
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';

const [home, microphone] = ARGV;
const hears = microphone === '--microphone';

Gtk.init(null);
const manager = new WebKit.WebsiteDataManager({
  base_data_directory: `${home}/data`,
  base_cache_directory: `${home}/cache`,
});
const context = new WebKit.WebContext({ website_data_manager: manager });
// Whatever a page complains about reaches whoever started this.
const settings = new WebKit.Settings({
  enable_write_console_messages_to_stdout: true,
  enable_media_stream: true,
  enable_mock_capture_devices: hears,
});

context.connect('download-started', (_, download) => {
  download.connect('decide-destination', (_download, name) => {
    download.set_destination(`file://${home}/downloads/${name}`);
    return true;
  });
});

context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
  const info = new WebKit.ApplicationInfo();
  info.set_name('WebKitGTK');
  info.set_version(WebKit.get_major_version(), WebKit.get_minor_version(), WebKit.get_micro_version());
  session.set_application_info(info);
  session.connect('create-web-view', () => {
    const view = new WebKit.WebView({ web_context: context, is_controlled_by_automation: true, settings });
    view.connect('permission-request', (_view, request) => {
      if (hears) request.allow();
      else request.deny();
      return true;
    });
    const window = new Gtk.Window({ default_width: 375, default_height: 812 });
    window.add(view);
    window.show_all();
    view.connect('close', () => window.destroy());
    return view;
  });
});
Gtk.main();
