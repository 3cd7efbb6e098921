import { roomOf } from "./roomOf.ts"

const en = {
  share: "Share",
  ways: "Ways to share",
  tabs: {
    link: "Link",
    embed: "Embed",
    picture: "Picture",
    film: "Film",
    slides: "Slides",
    handout: "Handout",
    file: "One file",
  },
  close: "Close",
  opening: "One moment…",
  failed: "This part could not be opened. Check the connection, choose another tab and come back.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "The browser does not let it be copied: it is selected, so press Ctrl+C or ⌘C.",

  linkLead: "The address of this very view: its moment, what is chosen, and where the map stands.",
  address: "Address",
  withLook: "With language and theme",
  withLookNote: "Without them, whoever opens it sees it in their own language and theme.",
  noAddress:
    "This page was opened from a file, so it has no address that others could open. Send them the file itself: see “One file”.",
  ownHistory:
    "The history that is open came from a file of yours, and no address leads there. To hand it on with the map, see “One file”.",
  openLink: "Open it in a new tab",

  history: "History",
  live: "Follows the history",
  frozen: "Frozen to its present version",
  liveNote: "When the history is corrected, the frame shows it corrected.",
  frozenNote:
    "For a footnote. The address names the version by a fingerprint of its text. Once the history has changed, the frame shows the new text and says, over the map, which version you saw and which this is. To keep the old one itself, save it as “One file”.",
  around: "Around the map",
  surrounds: { min: "Title and time", full: "Everything", none: "Nothing but the moment" },
  size: "Size",
  shapes: {
    "16/9": "As wide as the text, 16:9",
    "4/3": "As wide as the text, 4:3",
    "1/1": "As wide as the text, square",
    own: "Width and height of your own",
  },
  width: "Width, in pixels",
  height: "Height, in pixels",
  answers: "Answers to the hand",
  as: "As",
  frame: "A frame (iframe)",
  element: "An element (comity-map)",
  snippet: "HTML for your page",
  stripped:
    "Where frames are stripped (some WordPress sites, Moodle, mail): put the picture in, and make it a link to the address.",
  elementNote:
    "For pages that may load scripts from here: the element has the same verbs as the page, goto, play, getFrame, and tells what is chosen.",
  preview: "Preview",
  frameTitle: (history: string, moment: string) => `${history}, ${moment}: interactive map`,
}

export type SharingWords = typeof en

const zh: SharingWords = {
  share: "分享",
  ways: "分享方式",
  tabs: {
    link: "链接",
    embed: "嵌入",
    picture: "图片",
    film: "影片",
    slides: "幻灯片",
    handout: "讲义",
    file: "单个文件",
  },
  close: "关闭",
  opening: "请稍候…",
  failed: "此项未能打开。请检查网络，先换到其他标签再回来。",
  copy: "复制",
  copied: "已复制。",
  notCopied: "浏览器不允许复制：内容已选中，请按 Ctrl+C 或 ⌘C。",

  linkLead: "此网址指向眼前的画面：时刻、所选内容和地图位置都在其中。",
  address: "网址",
  withLook: "包含语言和配色",
  withLookNote: "不包含时，打开者将看到自己的语言和配色。",
  noAddress: "本页是从文件打开的，没有可供他人打开的网址。请直接发送文件，见“单个文件”。",
  ownHistory:
    "当前史料来自您自己的文件，没有网址可以指向它。如需连同地图一并交给他人，见“单个文件”。",
  openLink: "在新标签页中打开",

  history: "史料",
  live: "随史料更新",
  frozen: "固定于当前版本",
  liveNote: "史料日后如有更正，嵌入的地图随之更正。",
  frozenNote:
    "适合用于脚注。网址以内容指纹标明版本。史料日后如有改动，地图仍显示新内容，并在图上注明您当时所见与现在各是哪个版本。如需保存旧内容本身，请另存为“单个文件”。",
  around: "地图周围",
  surrounds: { min: "标题与时间轴", full: "全部", none: "仅时刻" },
  size: "尺寸",
  shapes: {
    "16/9": "与正文同宽，16:9",
    "4/3": "与正文同宽，4:3",
    "1/1": "与正文同宽，方形",
    own: "自定宽高",
  },
  width: "宽（像素）",
  height: "高（像素）",
  answers: "可以操作",
  as: "形式",
  frame: "框架（iframe）",
  element: "元素（comity-map）",
  snippet: "放入网页的 HTML",
  stripped:
    "如平台会去除框架（部分 WordPress、Moodle 站点及邮件），请改放图片，并让图片链接到该网址。",
  elementNote:
    "适用于可以从此处加载脚本的网页：该元素具有与本页相同的方法（goto、play、getFrame），并会报告所选内容。",
  preview: "预览",
  frameTitle: (history, moment) => `${history}，${moment}：交互式地图`,
}

/** The words of the Share dialog's shell and of its tabs for links and snippets. */
export const sharingWords = roomOf("sharing", { en, zh })
