import { type Option, options } from './options.ts';
import { version } from './version.ts';

const usage = `用法 Usage
  hegao check 文件|文件夹|通配符… [选项]      hegao check FILE|FOLDER|PATTERN… [OPTIONS]
  hegao check -                              核对标准输入的文本  check the text on standard input

  可核对 .docx、.txt、.md；文件夹连同子文件夹一起核对。文稿只在本机读取，不联网，不改动。
  Reads .docx, .txt and .md, folders with their subfolders. Nothing leaves this machine, no file is changed.`;

const status = `退出码 Exit status
  0  没有错误                  no problem of verdict error
  1  有错误（见 --fail-on）    there is one (see --fail-on)
  2  用法不对，或有文件读不了  wrong usage, or a file could not be read`;

const examples = `例 Examples
  hegao check 工作总结.docx
  hegao check 各科室总结/ --format json --output 核稿.json
  hegao check "2025/**/*.docx" --fail-on verify`;

const lines = Object.entries<Option>(options).flatMap(([name, { short, value = '', help }]) => {
  const values = typeof value === 'string' ? value : 'zh' in value ? value.zh : value.join('|');
  return [
    `  ${short ? `-${short}, ` : '    '}--${name} ${values}`.trimEnd(),
    `        ${help.zh}`,
    `        ${help.en}`,
  ];
});

export const help = `核稿 hegao ${version}
离线核对工作总结、情况报告等文稿里的数字、占位和章节。
Checks the figures, unfilled slots and sections of Chinese work reports, offline.

${usage}

选项 Options
${lines.join('\n')}

${status}

${examples}
`;
