using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>A list of provisions by number.</summary>
internal sealed class ProvisionListShape : ValueShape
{
    public override string Expected => "a list of provisions such as 1-30, 31(1-4; 2(a-b))";

    public override bool Check(RawNode node, ShapeChecker checker)
    {
        if (node is not RawScalar { IsNull: false } scalar)
        {
            return checker.Refuse(node, Expected);
        }

        if (ProvisionList.TryParse(scalar.Value, out _, out var problem))
        {
            return true;
        }

        checker.Report(DiagnosticRules.WrongValue, node.Start, problem.Message);
        return false;
    }
}
