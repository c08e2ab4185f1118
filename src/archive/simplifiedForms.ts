/** A Traditional character, then its Simplified form, and so on. Written by `npm run data`. */
export const simplifiedForms =
  '亞亚倫伦內内區区員员喬乔國国園园圖图奧奥婁娄學学屬属島岛擊击會会樂乐機机歐欧溫温漢汉灣湾烏乌爾尔獨独盧卢磯矶競竞約约紅红納纳紐纽維维羅罗聖圣聯联臘腊茲兹莊庄華华萊莱薩萨藍蓝蘇苏蘭兰衝冲訊讯諾诺貝贝貢贡買买費费賀贺賓宾連连達达邁迈銀银鋼钢鍛锻鎮镇開开隊队際际頓顿馬马騎骑體体魯鲁鮑鲍鹽盐'
