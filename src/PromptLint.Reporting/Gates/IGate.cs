namespace PromptLint.Reporting.Gates;

/// <summary>A condition that a report must meet.</summary>
public interface IGate
{
    GateVerdict Judge(GateSubject subject);
}
