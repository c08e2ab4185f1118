import elsewhere from './chineseNames.json'

/** The Chinese names of clubs as the Hong Kong documents print them; null: printed in Latin letters. */
const documents: Readonly<Record<string, string | null>> = {
  alajuelense: '阿拉祖蘭斯',
  'arabe-unido': '阿拉比',
  'caledonia-aia': '卡里多尼亞',
  cartagines: '卡達真尼斯',
  'chicago-fire': '芝加哥火焰',
  'club-america': 'CF阿美利加',
  comunicaciones: '通訊體育會',
  'cruz-azul': '藍十字',
  'dc-united': '華盛頓聯隊',
  fas: 'CD法斯',
  guadalajara: '瓜達拉哈拉',
  'heredia-gua': null,
  herediano: '希雷迪亞洛',
  'houston-dynamo': '侯斯頓戴拿模',
  'isidro-metapan': '梅塔帕',
  'la-galaxy': '洛杉磯銀河',
  'luis-angel-firpo': '路斯天使',
  marquense: null,
  monterrey: '蒙特雷',
  montreal: '蒙特利爾衝擊',
  olimpia: 'CD奧林比亞',
  pachuca: '帕丘卡',
  puntarenas: '普塔雷納斯',
  'real-esteli': '皇家艾斯迪利',
  'san-jose-earthquakes': '聖荷西地震',
  'san-juan-jabloteh': '查布羅特',
  saprissa: '薩普里沙',
  'sporting-kansas-city': '肯薩斯體育會',
  'sporting-san-miguelito': '聖米古列圖',
  tijuana: '迪祖亞拿',
  toluca: '托盧卡',
  'valencia-hai': '李奧加尼華倫西亞',
  victoria: 'CD維多利亞',
  'w-connection': '干尼克迅',
}

/** The Chinese name of every club that has one: as the documents print it, else as the lists of clubs have it. */
export const chineseNames: Readonly<Record<string, string | null>> = {...elsewhere, ...documents}
