using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Languages;

/// <summary>Japanese: <c>第4条</c>, <c>第三十一条第三項</c>, <c>第8条の2</c> for 8 bis.</summary>
internal static partial class Japanese
{
    public static Language Words { get; } =
        new()
        {
            Tag = "ja",
            EnglishName = "Japanese",
            Units = [new(ProvisionKind.Rule, "規則"), new(ProvisionKind.Annex, "附属書", "付属書"), new(ProvisionKind.Preamble, "前文")],
            Signs =
            [
                new(ProvisionKind.Article, "条"),
                new(ProvisionKind.Paragraph, "項"),
                new(ProvisionKind.Point, "号"),
                new(ProvisionKind.Chapter, "章"),
                new(ProvisionKind.Section, "節"),
                new(ProvisionKind.Part, "部"),
                new(ProvisionKind.Title, "編"),
            ],
            NumberPrefix = "第",
            BisJoiner = "の",
            OtherOrgans = ["欧州評議会議員会議", "人権委員会"],
            Votes = [],
            See = [],
            NameEnds =
            [
                "機構",
                "事務局",
                "委員会",
                "の実施に関する法律",
                "の施行に関する法律",
                "の国内実施に関する法律",
                "実施法",
                "施行法",
            ],
            BodiesBefore = [],
            CountedTogether = [("両", 2), ("二つの", 2), ("三つの", 3), ("四つの", 4)],
            TreatyUses = ["締約", "加入", "批准", "署名", "発効", "留保", "違反", "再検討", "規定", "適用", "基づ", "禁止", "保障", "根拠"],
            NoteWords = ["注", "註", "前掲注", "前注", "脚注"],
            NoteHeadings = ["注", "脚注", "註"],
            SourceMarks = ["頁"],
            AnyInstrument = ["枠組み", "文書"],
            HasBareParagraphs = true,
            OperativeParts = ["主文"],
            Principles = ["原則"],
            Breaches = ["違反", "侵害"],
            Courts =
            [
                new("echr", "欧州人権裁判所"),
                new("achr", "米州人権裁判所"),
                new("icj-statute", "国際司法裁判所"),
                new("unclos", "国際海洋法裁判所"),
                new("rome-statute", "国際刑事裁判所"),
                new("iccpr", "自由権規約委員会"),
                new("cat", "拷問禁止委員会"),
                new("cedaw", "女性差別撤廃委員会"),
                new("crc", "子どもの権利委員会"),
                new("wto-agreement", "世界貿易機関", "WTO") { IsOrganization = true },
            ],
            ProtocolAdjectives = ["追加", "選択"],
            OptionalWords = ["選択"],
            Joins = ["並びに", "ならびに", "及び/又は", "および"],
            And = ["及び", "並びに", "又は", "と"],
            To = ["から", "ないし", "乃至"],
            AroundRange = ["まで"],
            ResolutionUnits = ["項"],
            Documents = ["報告", "報告書", "議題", "声明", "書簡", "計画", "判決", "意見", "文書", "契約書"],
            This = ["この", "本"],
            NounsOfInstruments = ["上の", "上、", "上認", "締約国"],
            That = ["同", "その", "当該", "右"],
            Of = ["の"],
            Above = ["前記", "上記", "下記"],
            Preceding = ["前"],
            Hereinafter = ["以下", "以下単に"],
            Means = ["とは"],
            Ibid = ["同上", "前掲"],
            Drafts = ["決議案"],
            Laws = ["規則", "協約", "憲法", "刑法", "民法", "法律", "法", "国会法", "基本法", "令", "条例"],
            Totals = ["全", "計"],
            Indefinite = ["ある"],
            New = ["新"],
            Resolutions = ["決議"],
            Council = ["国連安全保障理事会", "安全保障理事会", "国連安保理", "安保理"],
            Assembly = ["国連総会", "総会"],
            RightsCouncil = ["国連人権理事会", "人権理事会"],
            EconomicCouncil = ["経済社会理事会"],
            Forms = new()
            {
                AfterName = string.Empty,
                Between = string.Empty,
                Units = [new(ProvisionKind.Paragraph, "{0}項"), new(ProvisionKind.Annex, "附属書{0}")],
                Operative = "第{0}項",
                Point = "({0})",
                Inner = "({0})",
                To = "から",
                ToPoint = "-",
                AfterRange = "まで",
                Resolutions = ["安全保障理事会決議{0}", "国連総会決議{0}", "人権理事会決議{0}", "経済社会理事会決議{0}"],
            },
            Plurals = [new(Designation.Treaty, "諸条約")],
            UnitedNationsBefore = ["国連", "国際連合"],
            Links = ["の"],
            Common = ["共通"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "条約"),
                new(Designation.Charter, "憲章"),
                new(Designation.Covenant, "規約"),
                new(Designation.Protocol, "議定書"),
                new(Designation.Agreement, "協定"),
                new(Designation.Memorandum, "覚書"),
                new(Designation.Declaration, "宣言"),
                new(Designation.Statute, "規程"),
                new(Designation.Resolution, "決議"),
            ],
            EverydayInstruments = ["条約", "協定", "宣言", "覚書", "決議"],
            Morphology = new()
            {
                NameBreaks = "は、がをにでもとやお",
                NameFillers = ["関する", "及び", "並びに"],
                CharacterForms = "ァアィイゥウェエォオッツャヤュユョヨヶケ",
                Counters = "つ人個回件名本枚社国度割倍分",
                DateSigns = "年月日",
            },
            Marks = new()
            {
                FullSentenceEnds = "。！？",
                ListCommas = "、・",
                Quotes = ["「」"],
                TitleQuotes = ["『』", "「」", "《》", "〈〉"],
            },
            Scripts = [Script.Kana, Script.Han],
            YearWords = ["年", "年の"],
            NumberSuffixes = "号",
            Layout = new()
            {
                Contents = ["目次"],
                Parties = ["締約", "当事国", "政府"],
                Agreed = ["協定した", "とおり"],
                FinalClause = ["以上の証拠"],
            },
        };
}
