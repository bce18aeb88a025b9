namespace SupportBot;

/// <summary>A message from a customer.</summary>
public sealed record Ticket(string Customer, string Subject, string Body);
