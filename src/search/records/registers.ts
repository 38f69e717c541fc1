/** Problems with their measures, chronicle entries, appointments. */
import { formatPeriod } from '../../data/period.ts';
import { chronicleDays } from '../../site/chronicle-days.ts';
import { problemsPath, publicationPath } from '../../site/paths.ts';
import type { Sheet, Stretch } from '../sheet.ts';
import { sheetsOf, type Context } from './context.ts';

export function problemSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  const departments = new Map(project.departments.map((d) => [d.id, d.name]));
  const titles = new Map(project.chapters.flatMap((c) => c.source.headings.map((h) => [`${c.publication} ${h.section}`, h.title])));
  const stretches = project.registers.problems
    .filter((p) => p.publication === publication.id)
    .map((p): Stretch => {
      const title = [p.section, titles.get(`${p.publication} ${p.section}`), departments.get(p.department)].filter(Boolean).join(' ');
      const lines = [p.problem && `问题：${p.problem}`, p.measure && `措施：${p.measure}`, p.next && `下一步：${p.next}`];
      return { anchor: p.name, title, lines: lines.filter((line) => line !== '') };
    });
  const page = { url: problemsPath(publication), title: `问题与措施：${publication.shortTitle}`, kind: '问题' as const };
  return sheetsOf(context, page, stretches);
}

export function chronicleSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  const stretches = chronicleDays(project.registers.chronicle.filter((e) => e.publication === publication.id)).map((day): Stretch => ({
    anchor: day.anchor,
    title: formatPeriod(day.date),
    lines: day.events.map((e) => e.text),
  }));
  const page = { url: `${publicationPath(publication)}chronicle/`, title: `大事记：${publication.shortTitle}`, kind: '大事记' as const };
  return sheetsOf(context, page, stretches);
}

export function appointmentSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  const lines = project.registers.appointments
    .filter((a) => a.publication === publication.id)
    // In the order of the page, so that no words stand together that do not stand so there.
    .map((a) => `${a.person} ${a.action} ${a.post} ${formatPeriod(a.date)}`);
  const page = {
    url: `${publicationPath(publication)}appointments/`,
    title: `人事任免：${publication.shortTitle}`,
    kind: '人事任免' as const,
  };
  return lines.length ? sheetsOf(context, page, [{ anchor: '', title: page.title, lines }]) : [];
}
