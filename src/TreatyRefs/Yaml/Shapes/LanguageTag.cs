using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The form of BCP 47 language tags, as far as it can be checked without the registry.</summary>
internal static class LanguageTag
{
    public const string Expected = "a BCP 47 language tag such as en, ru or zh-Hant";

    /// <summary>A primary language of two or three letters, then parts of up to eight letters and digits.</summary>
    public static bool IsTag(string text) => LocalizedText.IsLanguage(text);

    /// <summary>Whether all keys are tags and all values are good.</summary>
    public static bool CheckKeys(RawMapping map, ShapeChecker checker, Func<RawNode, ShapeChecker, bool> checkValue)
    {
        var good = true;
        foreach (var (key, value) in map.Entries)
        {
            if (!IsTag(key.Value))
            {
                checker.Report(DiagnosticRules.WrongValue, key.Start, ShapeProblems.Expected(Expected, key));
                good = false;
            }

            good &= value is RawScalar { IsNull: true } || checkValue(value, checker);
        }

        return good;
    }
}
