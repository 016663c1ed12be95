namespace TreatyRefs.Diagnostics;

/// <summary>The explanation of each rule, in the order of their ids.</summary>
internal static partial class RuleExplanations
{
    private static readonly Dictionary<string, RuleExplanation> s_all = new(StringComparer.Ordinal)
    {
        ["TR1001"] = FileTooLarge,
        ["TR1002"] = NotUtf8,
        ["TR1003"] = HiddenCharacter,
        ["TR1004"] = YamlSyntax,
        ["TR1005"] = NestedTooDeep,
        ["TR1006"] = TooMuch,
        ["TR1007"] = BadAlias,
        ["TR1008"] = UnknownTag,
        ["TR1009"] = DuplicateKey,
        ["TR1010"] = BadKey,
        ["TR1011"] = EmptyFile,
        ["TR1012"] = MoreProblems,
        ["TR1013"] = UnreadableFile,
        ["TR1014"] = NotAFile,
        ["TR2001"] = UnknownDocument,
        ["TR2002"] = UnknownKey,
        ["TR2003"] = MissingKey,
        ["TR2004"] = WrongType,
        ["TR2005"] = WrongValue,
        ["TR2006"] = EmptyItem,
        ["TR3001"] = Duplicate,
        ["TR3002"] = UnknownId,
        ["TR3003"] = NoSuchProvision,
        ["TR3004"] = Circle,
        ["TR3005"] = OnNothing,
        ["TR3006"] = UnknownInstrument,
        ["TR3007"] = AnswersItself,
        ["TR3008"] = StructureContradicted,
        ["TR4001"] = NoCommentary,
        ["TR4002"] = UnresolvedCitation,
        ["TR4003"] = NoSource,
        ["TR4004"] = UnusedTopic,
    };

    public static RuleExplanation Of(string id) => s_all[id];
}
