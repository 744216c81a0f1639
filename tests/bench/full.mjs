// Full notebooks: records as the app stores them, put into a browser before the app starts.

const envelope = (body) => {
  const json = JSON.stringify(body);
  const sum = crc32(`1\n1\nbenchtab0000\n1795420800000\n${json}`);
  return `{"v":1,"rev":1,"tab":"benchtab0000","at":1795420800000,"sum":"${sum.toString(16).padStart(8, '0')}","body":${json}}`;
};

// Node has its own only since version 20.15.
function crc32(text) {
  let sum = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The id of the first of the companies. */
export const FIRST = 'bench0000000';

/** The records of so many companies, of 40 exchanges and 30 quotes each. */
function notebook(companies) {
  // The company the app was last about, as it is remembered after the first visit.
  const stored = { 'musubime/1/setting/company': envelope({ company: FIRST }) };
  for (let company = 0; company < companies; company += 1) {
    const id = `bench${String(company).padStart(7, '0')}`;
    stored[`musubime/1/company/${id}`] = envelope({ name: `会社${company}` });
    for (let card = 0; card < 40; card += 1) {
      const fields = { asked: `${card}番目に聞かれたこと`, said: '法人40社を3年担当し、問い合わせを月120件から78件に減らしました。', mesh: 'good', reactions: 'nod memo' };
      stored[`musubime/1/card/${id}.exchange.${String(card).padStart(11, '0')}`] = envelope({ place: card, fields });
    }
    for (let card = 0; card < 30; card += 1) {
      const fields = { words: '倉庫に通って、現場の言葉で話せる人を待っています。', common: '月に2回、現場に通っていました。', source: 'careers' };
      stored[`musubime/1/card/${id}.quote.${String(card).padStart(11, '0')}`] = envelope({ place: card, fields });
    }
  }
  return stored;
}

/** Puts so many full notebooks into the browser of this page, which afterwards is at the first of them. */
export async function fullNotebook(page, url, companies) {
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html>' }));
  await page.goto(`${url}empty`);
  await page.evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, notebook(companies));
  // The first start copies everything into the mirror; it is not what is measured.
  await page.goto(`${url}#/c/${FIRST}/note/review`);
  await page.locator('.card-list__card').first().waitFor();
  await page.waitForTimeout(3_000);
}
